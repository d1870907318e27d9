package org.readout.claim;

/** What a claim says. */
public sealed interface Content
    permits Engagement, Statement, Act, Undertaking, ChannelNotice, Occasion {}
