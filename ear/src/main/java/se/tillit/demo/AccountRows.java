package se.tillit.demo;

/** Writes the demo accounts, last of all: whoever sees them sees everything else too. */
final class AccountRows {

    private static final int SALT_BYTES = 32;

    private final RowSink rows;

    AccountRows(RowSink rows) {
        this.rows = rows;
    }

    /** One hash for all, its salt from the dice: the password is no secret, and each hash is meant to be slow. */
    void write(World world, Dice dice) {
        String hash = PasswordHash.of(DemoAccount.PASSWORD, dice.bytes(SALT_BYTES));
        long id = 0;
        for (DemoAccount account : DemoAccount.values()) {
            id++;
            rows.add(Table.ACCOUNT, id, world.demoPerson(account).id(), account.username(), hash, true);
            if (account.role != null) {
                rows.add(Table.ACCOUNT_ROLE, id, account.role);
            }
        }
    }
}
