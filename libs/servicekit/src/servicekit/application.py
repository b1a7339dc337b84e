"""The application factory: what every service does the same way, in one place."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog
from anyio import CapacityLimiter
from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from servicekit import openapi
from servicekit.access import Routes
from servicekit.addresses import absolute
from servicekit.conditional import answer
from servicekit.database import Database
from servicekit.edge import RequestEdge, known_parameters, refuse_unknown_parameters
from servicekit.identity.enforcement import enforce_access
from servicekit.identity.tokens import verifier_for
from servicekit.logging import configure_logging
from servicekit.methods import refuse_other_methods
from servicekit.migrations import is_ready
from servicekit.problems import add_problem_handlers
from servicekit.settings import ServiceSettings
from servicekit.sitemaps import RecordPages, sitemap_router

_log = structlog.get_logger(__name__)
_CONTACT = {"name": "The maintainers of the platform"}
_LICENCE = {"name": "European Union Public Licence 1.2", "identifier": "EUPL-1.2"}


def create_application(
    *,
    service: str,
    package: str,
    title: str,
    summary: str,
    description: str,
    version: str,
    base_path: str,
    routers: Sequence[APIRouter],
    tags: list[dict[str, Any]],
    record_pages: Sequence[RecordPages] = (),
    access: Routes | None = None,
    settings: ServiceSettings,
    obstacles: Callable[[Session], Sequence[str]] | None = None,
) -> FastAPI:
    """An application with the routers under `base_path`, its document at `<base_path>/openapi.json`.

    Args:
        service: Name in logs and at the database.
        package: The service's package, which holds its migrations.
        base_path: Where the API lives, such as `/api/covenant/v1`.
        access: What each operation asks of who calls it; all are open if not given.
        record_pages: Which records have pages on the site, for its sitemap at `/sitemaps/covenant.xml` or the like.
        obstacles: What keeps the service from being ready, one sentence each, as far as the database tells.
    """
    configure_logging(service, settings.log_level)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Database(settings, service)
        app.state.write_places = CapacityLimiter(settings.pool_size)
        # The document is made now: FastAPI cannot make it in several threads at once, and the first requests of a
        # replica that joins a busy platform come together.
        app.state.known_parameters = known_parameters(app)
        yield
        app.state.database.dispose()

    app = FastAPI(
        title=title,
        summary=summary,
        description=description,
        version=version,
        contact=_CONTACT,
        license_info=_LICENCE,
        openapi_tags=tags,
        # The document is served below, and its reading pages by the site.
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        generate_unique_id_function=lambda route: route.name,
        dependencies=[Depends(refuse_other_methods), Depends(refuse_unknown_parameters), Depends(enforce_access)],
    )
    app.state.access = access
    app.state.settings = settings
    app.state.token_verifier = verifier_for(settings)
    app.state.public_url = settings.public_url
    app.state.base_path = base_path
    add_problem_handlers(app)
    app.add_middleware(RequestEdge, version=version)
    for router in routers:
        app.include_router(router, prefix=base_path)
    document: dict[str, Any] = {}

    def build() -> dict[str, Any]:
        if not document:
            document.update(openapi.build_document(app, access))
        return document

    app.openapi = build  # type: ignore[method-assign]
    app.include_router(_document_router(base_path, app))
    app.include_router(sitemap_router(service.removesuffix("-api"), record_pages))
    app.include_router(_health_router(package, obstacles))
    return app


def _document_router(base_path: str, app: FastAPI) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    # The documentation writes the address of an API with a stroke behind it, as its addresses are put together.
    @router.get(f"{base_path}/")
    @router.get(base_path)
    def get_entrance(request: Request) -> Any:
        """What stands at the API's own address: its name, and where to go on (relations of the IANA register)."""
        name = base_path.split("/")[2]
        targets = {
            "self": (base_path, "application/json"),
            "service-desc": (f"{base_path}/openapi.json", openapi.MEDIA_TYPE_31),
            "service-doc": (f"/en/reference/{name}", "text/html"),
            "service-meta": (f"{base_path}/dictionaries", "application/json"),
            "data": (f"{base_path}/ogc", "application/json"),
            "license": ("/en/data#terms", "text/html"),
            "status": (f"/api/{name}/readyz", "text/plain"),
        }
        links = [
            {"rel": relation, "href": absolute(request, path), "type": media_type}
            for relation, (path, media_type) in targets.items()
        ]
        entrance = {"title": app.title, "description": app.summary, "version": app.version, "links": links}
        return answer(request, JSONResponse(entrance).body)  # type: ignore[arg-type]

    @router.get(f"{base_path}/openapi.json")
    def get_openapi_document(request: Request) -> Any:
        body = JSONResponse(app.openapi()).body
        # Who asks for the document by its own media type, which links to it name, is answered in it.
        accepted = ", ".join(request.headers.getlist("accept")).replace(" ", "").lower()
        media_type = openapi.MEDIA_TYPE_31 if openapi.MEDIA_TYPE_31 in accepted else "application/json"
        return answer(request, body, media_type)  # type: ignore[arg-type]

    return router


def _health_router(package: str, obstacles: Callable[[Session], Sequence[str]] | None) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    def found_obstacles(database: Database) -> Sequence[str]:
        if obstacles is None:
            return ()
        with database.transaction() as session:
            return obstacles(session)

    @router.get("/livez")
    async def get_liveness() -> PlainTextResponse:
        """The process answers. Asks nothing of the database and waits for no thread."""
        return PlainTextResponse("ok\n", headers={"Cache-Control": "no-store"})

    @router.get("/readyz")
    def get_readiness(request: Request) -> PlainTextResponse:
        """The database answers, stands at the newest migration that this code knows or at a newer one, and nothing
        in it contradicts the code.
        """
        reasons: Sequence[str] = ()
        try:
            ready = is_ready(package, request.app.state.database.migration_revisions())
            if ready:
                reasons = found_obstacles(request.app.state.database)
        except SQLAlchemyError:
            ready = False
        if reasons:
            _log.error("not_ready", reasons=list(reasons))
            ready = False
        return PlainTextResponse(
            "ok\n" if ready else "not ready\n",
            status_code=200 if ready else 503,
            headers={"Cache-Control": "no-store", **({} if ready else {"Retry-After": "2"})},
        )

    return router
