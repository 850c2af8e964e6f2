package se.tillit.people;

/** An organisation of which nothing matters. */
public class TestOrganisation extends Organisation {}
