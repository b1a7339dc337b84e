"""Emission factors and warming potentials over HTTP."""

from typing import Annotated, Final

from fastapi import APIRouter, Query, Request, Response

from covenant_api.factors.queries import EmissionFactorQuery
from covenant_api.factors.schemas import EmissionFactor, EmissionFactorList, WarmingPotentials
from covenant_api.factors.service import selected, warming_potentials
from servicekit.conditional import answer
from servicekit.exports import CsvEncoder, encode_page, file_headers
from servicekit.links import TERMS_PATH, Link, link_header
from servicekit.negotiation import choose_format

TAG: Final = {
    "name": "factors",
    "description": "Emission factors of energy carriers, and warming potentials of gases, with their sources",
}
_COLUMNS: Final = [info.alias or name for name, info in EmissionFactor.model_fields.items()]

router = APIRouter(tags=["factors"])


@router.get("/emission-factors", response_model=EmissionFactorList)
def list_emission_factors(request: Request, query: Annotated[EmissionFactorQuery, Query()]) -> Response:
    """The library of emission factors; each with year, region, approach and source, and whether it was read there."""
    found = selected(query)
    headers = {"Link": link_header(Link(TERMS_PATH, "license"))}
    if choose_format(request, query.f) == "csv":
        encoder = CsvEncoder(_COLUMNS, bom=query.bom)
        body = encode_page(encoder, [one.model_dump_json() for one in found.items])
        return answer(request, body, encoder.media_type, headers | file_headers("emission-factors", encoder.ending))
    return answer(request, found.model_dump_json().encode(), headers=headers)


@router.get("/warming-potentials", response_model=WarmingPotentials)
def list_warming_potentials(request: Request) -> Response:
    """Warming potentials over 100 years, by gas and assessment report of the IPCC."""
    return answer(request, warming_potentials().model_dump_json().encode())
