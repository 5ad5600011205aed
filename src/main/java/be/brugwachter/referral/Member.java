package be.brugwachter.referral;

import be.brugwachter.shared.Actor;

/**
 * The team member who acts.
 *
 * @param actor the account, in the function of team member
 * @param team the local team the account belongs to
 */
public record Member(Actor actor, String team) {}
