"""The edge that writes pass: preconditions, bodies, requests that are sent twice."""
