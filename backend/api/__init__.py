"""REST for the outside; today what an operator watches."""
