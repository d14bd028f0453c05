#!/usr/bin/env bash
# Wheel, source, bill of materials and their hashes in dist/. The tag, where there is one, must be the version.
set -euo pipefail
python=${PYTHON:-.venv/bin/python}
version=$("$python" -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
tag=${GITHUB_REF_NAME:-v$version}
if [ "$tag" != "v$version" ]; then
  echo "::error::the tag is $tag and pyproject.toml says $version" >&2
  exit 1
fi
out=${DIST:-dist}
rm -rf "$out"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) "$python" -m hatchling build --directory "$out" > /dev/null
"$python" .github/scripts/sbom.py requirements.lock "$version" > "$out/sbom.cdx.json"
(cd "$out" && sha256sum -- * > SHA256SUMS)
