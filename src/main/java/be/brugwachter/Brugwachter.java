package be.brugwachter;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house: its rooms are the packages beside this class, and arrows between them go down only. */
@SpringBootApplication
public class Brugwachter {}
