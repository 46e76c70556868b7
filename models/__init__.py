"""The register itself: schema, rules, vault, merging, bundles. No Qt, no PDF."""
