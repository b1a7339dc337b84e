"""The list that the drill imports: the published sample where it is at hand, else a small invented one."""

import csv
import os
from pathlib import Path

COLUMNS = (
    "organisation_id",
    "organisation_name",
    "coordinator_name",
    "supporter_name",
    "country_code",
    "country_name",
    "population_adhesion",
    "organisation_latitude",
    "organisation_longitude",
    "group_organisation_id",
    "group_name",
    "commitment_CoM2020_flag",
    "commitment_CoM2030_flag",
    "commitment_CoM2050_flag",
    "commitment_mayoradapt_flag",
    "adhesion_type",
    "signatory_status",
    "date_of_adhesion",
    "action_plan_expected",
    "group_profile",
    "gcom_id",
)


def sample_list(folder: Path) -> tuple[Path, int, str]:
    """Put a list of signatories into the folder. Returns the file, its number of rows, and where it is from."""
    target = folder / "signatories.csv"
    reference = os.environ.get("REFERENCE_DATA")
    sample = Path(reference) / "data/jrc_signatories_sample.csv" if reference else None
    if sample and sample.is_file():
        target.write_bytes(sample.read_bytes())
        origin = "the published sample"
    else:
        _write_invented(target)
        origin = "an invented list (no REFERENCE_DATA)"
    with target.open(encoding="utf-8-sig", newline="") as file:
        return target, sum(1 for _ in csv.DictReader(file)), origin


def _write_invented(target: Path, rows: int = 230) -> None:
    """A list of places that do not exist, more than one page long."""
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="-")
        writer.writeheader()
        for number in range(rows):
            writer.writerow(
                {
                    "organisation_id": str(900_000 + number),
                    "organisation_name": f"Invented Town {number}",
                    "country_code": "pt",
                    "country_name": "Portugal",
                    "population_adhesion": str(1_000 + number),
                    "organisation_latitude": f"{38 + number / 100:.4f}",
                    "organisation_longitude": "-8.1",
                    "commitment_CoM2020_flag": "False",
                    "commitment_CoM2030_flag": "True",
                    "commitment_CoM2050_flag": "False",
                    "commitment_mayoradapt_flag": "True",
                    "adhesion_type": "As an individual signatory",
                    "signatory_status": "published",
                    "date_of_adhesion": "2019-02-14",
                    "action_plan_expected": "True",
                }
            )
