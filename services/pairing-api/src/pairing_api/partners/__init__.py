"""Who would go well with whom: scores of two territories, and the best partners of one."""
