package be.brugwachter.figures;

import java.time.YearMonth;

/**
 * So many of a kind in a month. There is no room for a referral, a client or an account.
 *
 * @param month in Brussels
 * @param protocol under which it happened; empty when nobody can tell any more
 * @param kind what was counted
 * @param detail a number of working days or the name of a clause; empty for a kind without
 * @param count how many
 */
public record Tally(YearMonth month, String protocol, Kind kind, String detail, int count) {}
