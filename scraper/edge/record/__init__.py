"""The files the machine writes: the record under content/, read in parts and written as one."""
