"""The project's own yardsticks: what it promises of speed and size, measured against its peers in one run."""
