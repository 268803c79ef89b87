-- One number for each cluster, raised with each change of its silos, so that two silos never change the table from one and the same reading.
CREATE TABLE cluster_version (
    cluster text PRIMARY KEY,
    version integer NOT NULL
);

-- The silos of each cluster, as Orleans keeps them. A silo is named address:port@generation; a restarted one is another.
CREATE TABLE cluster_silo (
    cluster text NOT NULL,
    silo text NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    role text NOT NULL,
    status smallint NOT NULL,
    gateway integer NOT NULL,
    update_zone integer NOT NULL,
    fault_zone integer NOT NULL,
    started timestamptz NOT NULL,
    alive timestamptz NOT NULL,
    suspicions text NOT NULL,
    etag bigint NOT NULL,
    PRIMARY KEY (cluster, silo)
);

-- Reminders: which grain is to be woken, from when, how often. The hash (unsigned 32 bits) says which silo wakes it.
CREATE TABLE cluster_reminder (
    cluster text NOT NULL,
    grain text NOT NULL,
    name text NOT NULL,
    hash bigint NOT NULL,
    starts timestamptz NOT NULL,
    period interval NOT NULL,
    etag text NOT NULL,
    PRIMARY KEY (cluster, grain, name)
);

CREATE INDEX cluster_reminder_hash ON cluster_reminder (cluster, hash);

-- Who alone may do a thing now: fetch from a host, run an import. The token is raised with each new holder.
CREATE TABLE cluster_lease (
    cluster text NOT NULL,
    name text NOT NULL,
    holder text NOT NULL,
    token bigint NOT NULL,
    until timestamptz NOT NULL,
    PRIMARY KEY (cluster, name)
);

-- What grains keep between activations, as JSON.
CREATE TABLE cluster_state (
    cluster text NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (cluster, name)
);

-- What is watched: files of sources and rules, as 'lacuna watch' takes them.
CREATE TABLE cluster_plan (
    cluster text NOT NULL,
    name text NOT NULL,
    plan text NOT NULL,
    PRIMARY KEY (cluster, name)
);

-- Imports, from the order to the end.
CREATE TABLE cluster_job (
    cluster text NOT NULL,
    id text NOT NULL,
    ordered timestamptz NOT NULL,
    pile text NOT NULL,
    options text NOT NULL,
    state text NOT NULL,
    begun timestamptz,
    ended timestamptz,
    changed timestamptz NOT NULL,
    silo text,
    runs integer NOT NULL DEFAULT 0,
    bytes_in bigint NOT NULL DEFAULT 0,
    bytes_all bigint,
    counts text NOT NULL DEFAULT '{}',
    message text,
    PRIMARY KEY (cluster, id)
);

CREATE INDEX cluster_job_open ON cluster_job (cluster, ordered) WHERE ended IS NULL;
