"""What every operation passes before anything of its own: its rule of access."""

from fastapi import Request
from fastapi.concurrency import run_in_threadpool

from servicekit.access import PUBLIC, Permission, Routes
from servicekit.identity.caller import Caller, get_caller
from servicekit.problems import forbidden


async def enforce_access(request: Request) -> None:
    """Dependency of the application: refuses who is not signed in, and tokens that were not given out for this.

    For which record a permission holds, the operation itself asks (`Caller.require`): only it knows the record.
    Where the rule is that all may call, nothing is looked at, not even a token.
    """
    access: Routes | None = request.app.state.access
    # An operation's id is the name of its function. What is not in the document has no rule and is open.
    rule = PUBLIC if access is None else access.get(getattr(request.scope.get("endpoint"), "__name__", ""), PUBLIC)
    if rule is PUBLIC:
        return
    caller: Caller = await run_in_threadpool(get_caller, request)
    if isinstance(rule, Permission) and rule.scope not in caller.scopes:
        raise forbidden(f"Your token was not given out for this: {rule.scope}.", scope=rule.scope)
