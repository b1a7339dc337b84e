"""Calculators: `POST /calculations/{kind}`. Inputs in, result with every step and clause out; nothing is stored.

To add a kind, write in a module of its own (or in one on the same matter):

1. a request, `class Efe(CalculationRequest)`: fields in snake_case, each with a description, all optional but those
   without which there is nothing to compute. Their names on the wire follow from `servicekit.schemas.wire_name`;
   labels such as `city` are taken and ignored unless the class declares them itself;
2. an answer, `class EfeAnswer(CalculationAnswer)`: what cannot be known is null, never missing and never 0;
3. a route on the module's `router = calculation_router()`, named `calculate_<kind>`, that computes inside
   `named_errors()` and answers by `answer(EfeAnswer, steps, ...)`;
4. the router in `routes.py`, the operation in `access.ROUTES` and in `tests/permissions/operations.py`.

`local_energy.py` is a short example.
"""
