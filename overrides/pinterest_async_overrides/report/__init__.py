"""What a pull's rows come to, summed up as they are read, and a page that shows it without a network."""
