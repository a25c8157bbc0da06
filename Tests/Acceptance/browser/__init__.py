"""The site in a real browser: what a resident on a phone, with a keyboard, in the dark or on paper gets."""
