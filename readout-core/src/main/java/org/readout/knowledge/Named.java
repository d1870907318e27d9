package org.readout.knowledge;

/**
 * Something that was looked up by name.
 *
 * @param kind what kind of thing
 * @param id its id in the knowledge base
 * @param label what it is usually called
 * @param name the name that fits what was typed; the label where that does
 */
public record Named(NamedKind kind, String id, String label, String name) {}
