/** The two ends of an AS4 exchange, each a process of its own. */
package be.brugwachter.bench;
