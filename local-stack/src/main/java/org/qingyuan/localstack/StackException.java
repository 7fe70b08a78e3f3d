package org.qingyuan.localstack;

/** Something that the person at the terminal can mend: printed as it is, without a stack trace. */
final class StackException extends RuntimeException {
    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
