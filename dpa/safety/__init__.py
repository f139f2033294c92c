"""What keeps a reader safe here: help now, a quick way out, words that give nothing away."""
