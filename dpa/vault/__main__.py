"""`python -m dpa.vault`: a new random key. It needs no settings, for which it may be the first."""

from argparse import ArgumentParser

from cryptography.fernet import Fernet


def main() -> None:
    """Prints one key and keeps it nowhere."""
    ArgumentParser(
        prog="python -m dpa.vault",
        description="Prints a new key for PERSONAL_DATA_KEYS or PERSONAL_LOOKUP_KEYS.",
    ).parse_args()
    print(Fernet.generate_key().decode())


if __name__ == "__main__":
    main()
