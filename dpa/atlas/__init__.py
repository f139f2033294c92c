"""The atlas: what is known of each place, on pages that write themselves."""
