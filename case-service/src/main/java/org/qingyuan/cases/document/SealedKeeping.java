package org.qingyuan.cases.document;

import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;

/** How a feature whose contents are ciphertext keeps what is written about it: nothing of it reaches the common store in the clear. */
public interface SealedKeeping {
    byte[] seal(UUID about, UUID document, Map<String, String> fields);

    Map<String, String> open(UUID about, UUID document, byte[] sealed);

    /** Keeps a file in memory only until it is sealed; its id. */
    UUID keep(Caller caller, UUID about, String name, byte[] bytes);

    RestResponse<byte[]> download(Caller caller, UUID about, UUID file);
}
