package org.assay.account;

/** What an account may do: editors decide and judge, administrators also run the place. */
public enum Role {
    EDITOR,
    ADMIN
}
