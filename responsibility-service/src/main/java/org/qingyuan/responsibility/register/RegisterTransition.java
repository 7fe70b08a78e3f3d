package org.qingyuan.responsibility.register;

/**
 * A step in the life of an entry. The service, the buttons of the web-ui and the documentation all follow the tables of the
 * registers ({@link Register#table}).
 *
 * @param reason whether the step needs one
 */
public record RegisterTransition(
        RegisterState from, RegisterAct act, RegisterState to, RegisterWho who, RegisterNeed need, boolean reason) {}
