"""How statistics, figures and sources are entered: the tabs of their forms."""
