package io.github.onrecord.editor;

import java.util.Map;

/** A tool that agents can call. */
interface AgentTool {
    /** Its name in the protocol. */
    String name();

    /** Its name for people. */
    String title();

    /** What it is for, for agents. */
    String about();

    /** What it takes. */
    ToolInput input();

    /**
     * Its answer, as text.
     *
     * @param given what {@link ToolInput#check} let through
     * @throws BadCall if it cannot be answered; the message is for the caller
     */
    String answer(Map<String, String> given) throws BadCall;
}
