"""Operations, types and reachable models, between the parser and the templates."""
