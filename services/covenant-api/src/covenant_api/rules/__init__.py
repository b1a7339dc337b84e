"""What a report is held against: rule sets as versioned data, the checks that they ask for, and what checks find."""
