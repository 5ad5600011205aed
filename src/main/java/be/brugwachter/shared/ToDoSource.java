package be.brugwachter.shared;

import java.util.List;

/** A room that knows what waits for people; the home page asks every one of them, inside the walls of the person's party. */
public interface ToDoSource {
    /** What waits for this person in this function; empty when nothing does, or when the function has no business here. */
    List<ToDo> waitingFor(Actor actor);
}
