package iq.masar.databases;

/** Where one database answers, and as whom. */
record Address(String url, String user, String password) {
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
