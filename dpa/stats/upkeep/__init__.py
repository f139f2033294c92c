"""Which figures want attention: a report for staff. (The desk that works it off comes later.)"""
