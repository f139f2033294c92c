"""What wants attention, figures first: a report for staff. (A desk to work it off comes later.)"""
