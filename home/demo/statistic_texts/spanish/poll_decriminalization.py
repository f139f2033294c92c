"""In Spanish: Apoyo a eliminar las sanciones penales."""

from home.demo.statistic_texts.shape import Translation

SPANISH: Translation = {
    "title": "Apoyo a eliminar las sanciones penales",
    "question": (
        "¿Quieren las personas que votan eliminar las sanciones penales por posesión de drogas?"
    ),
    "statement": (
        "de las personas registradas para votar apoyaron eliminar las sanciones penales por "
        "posesión de drogas y reinvertir en tratamiento"
    ),
    "unit": "por ciento",
    "population": "Personas registradas para votar en Estados Unidos",
    "method": (
        "Bully Pulpit Interactive preguntó a 800 personas registradas para votar, por "
        "internet y por teléfono."
    ),
    "not_counted": "Las personas que no están registradas para votar.",
    "caveat": "Encargada por la ACLU y la DPA.",
    "figures": {
        "66": {
            "note": (
                "El 85% de las personas demócratas, el 72% de las independientes y el 40% de "
                "las republicanas. El 83% dijo que la guerra contra las drogas ha fracasado."
            ),
        },
    },
}
