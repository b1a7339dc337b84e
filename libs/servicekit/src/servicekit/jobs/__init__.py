"""Background work: jobs that are kept in the service's own database and done by a worker process beside it.

- `deferring.defer` puts a job down on the connection of the running transaction: there is a job exactly where the
  transaction is committed.
- `tasks.Tasks` is what a service's worker can do, by name.
- `worker` does it: `covenant-api work`, `pairing-api work`.
- `schema` is for migrations.

A job's arguments are identifiers and nothing else: they lie in the database in plain sight and outlive the job.
"""
