package be.brugwachter.house.samples;

import be.brugwachter.shared.PersonalData;

/** Personal data for breaches to spill. */
public record Family(String name) implements PersonalData {
    @Override
    public String toString() {
        return "Family[…]";
    }
}
