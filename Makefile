MEMBERS := libs/gazetteer libs/servicekit services/covenant-api services/pairing-api
UV := .venv/bin/uv

lock:
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-emit-package servicekit --no-emit-package gazetteer --custom-compile-command "make lock" \
	  --group pyproject.toml:build --group pyproject.toml:dev --group pyproject.toml:stack \
	  $(addsuffix /pyproject.toml,$(MEMBERS)) -o requirements.lock

.PHONY: lock
