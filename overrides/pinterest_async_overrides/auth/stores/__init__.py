"""Where tokens are kept between runs: one module for each place, imported when it is used."""
