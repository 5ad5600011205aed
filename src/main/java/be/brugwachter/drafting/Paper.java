package be.brugwachter.drafting;

import be.brugwachter.protocol.FiledDocument;
import java.time.LocalDate;

/**
 * What a step stands in.
 *
 * @param day the day on the document
 * @param remarks whether an advice makes remarks
 * @param document the document itself
 */
public record Paper(LocalDate day, boolean remarks, FiledDocument document) {}
