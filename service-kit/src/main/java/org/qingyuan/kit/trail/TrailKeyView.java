package org.qingyuan.kit.trail;

/** @param publicKey Ed25519, X.509 SubjectPublicKeyInfo, Base64 */
public record TrailKeyView(String id, String publicKey) {}
