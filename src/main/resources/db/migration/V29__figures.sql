-- Figures without people: how many of a kind in a month. No row knows a referral, a client or an account.
create table figure (
    party text not null,
    id uuid not null,
    month date not null check (extract(day from month) = 1),
    protocol text not null,
    kind text not null,
    detail text not null,
    count integer not null check (count > 0),
    primary key (party, id),
    unique (party, month, protocol, kind, detail)
);
call behind_walls('figure', 'select, insert, update');

-- Up to which place of the book everything is counted; and the secret by which is chosen what is hidden beside a small number.
create table figure_book (
    party text not null,
    id uuid not null,
    position bigint not null check (position >= 0),
    secret text not null,
    primary key (party, id),
    unique (party)
);
call behind_walls('figure_book', 'select, insert, update');

-- A year report was made: what the check of the book said on that day. A new one only comes beside it.
create table year_report (
    party text not null,
    id uuid not null,
    year integer not null,
    made_at timestamptz not null,
    entries bigint not null check (entries >= 0),
    waiting integer not null check (waiting >= 0),
    flaw text,
    primary key (party, id)
);
create index year_report_of on year_report (party, year, made_at);
call behind_walls('year_report', 'select, insert');

-- The figures of a year as the data protection officer made them public: the very text, so that nothing more ever follows from it.
create table published_figures (
    party text not null,
    id uuid not null,
    year integer not null,
    moment timestamptz not null,
    json text not null,
    csv text not null,
    primary key (party, id),
    unique (party, year)
);
call behind_walls('published_figures', 'select, insert');
