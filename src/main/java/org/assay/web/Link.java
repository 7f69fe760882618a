package org.assay.web;

/** A word that leads somewhere: its text and its address within the application. */
public record Link(String text, String href) {}
