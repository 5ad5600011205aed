package be.brugwachter.correction.web;

/** What is missing in a form: beside which field, and the sentence there. */
record Problem(String field, String sentence) {}
