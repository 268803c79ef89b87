using Lacuna.Archive.Sqlite.Connections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Sqlite.Correcting;

/// <summary>Lays the corrections of speakers and addressees that count upon the marks of a reading.</summary>
internal sealed class CorrectedStatements
{
    private readonly SqlSession _session;
    private readonly Dictionary<long, Correction> _known = [];
    private readonly bool _isNone;

    private CorrectedStatements(SqlSession session) =>
        (_session, _isNone) = (session, session.Number("SELECT 1 FROM corrected_statement LIMIT 1") is null);

    /// <summary>Those that count now.</summary>
    public static CorrectedStatements Of(SqlSession session) => new(session);

    /// <summary>The reading of a version with its corrections.</summary>
    public AnnotatedDocument Apply(long version, AnnotatedDocument read)
    {
        if (_isNone || Of(version) is not { Count: > 0 } corrections)
        {
            return read;
        }

        var statements = read.Statements.ToBuilder();
        foreach (var (ordinal, corrected) in corrections)
        {
            if (ordinal < statements.Count)
            {
                statements[ordinal] = Apply(statements[ordinal], [.. corrected.Select(found => found.Correction)]);
            }
        }

        return read with { Statements = statements.ToImmutable() };
    }

    /// <summary>The corrections that count for each statement of a version, in order of time.</summary>
    public Dictionary<int, List<(long Row, Correction Correction)>> Of(long version)
    {
        var all = new Dictionary<int, List<(long, Correction)>>();
        var rows = _session.All(
            $"SELECT {CorrectionTable.Columns}, c.id, s.ordinal FROM corrected_statement s JOIN correction c ON c.id = s.correction WHERE s.version = $1 ORDER BY s.ordinal, c.at, c.id",
            row =>
            {
                var id = row.GetInt64(7);
                if (!_known.TryGetValue(id, out var correction))
                {
                    _known.Add(id, correction = CorrectionTable.Read(row));
                }

                return (Ordinal: row.GetInt32(8), Row: id, Correction: correction);
            },
            version);
        foreach (var (ordinal, row, correction) in rows)
        {
            if (!all.TryGetValue(ordinal, out var list))
            {
                all.Add(ordinal, list = []);
            }

            list.Add((row, correction));
        }

        return all;
    }

    /// <summary>A statement as the machine read it, with corrections in order of time: for the speaker and for the addressee the last that names one counts.</summary>
    public static Statement Apply(Statement read, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return read;
        }

        var (speakers, addressees) = (read.Speakers, read.Addressees);
        foreach (var correction in corrections)
        {
            var speaker = (Amendment.Speaker)correction.What;
            (speakers, addressees) = (speaker.Speakers ?? speakers, speaker.Addressees ?? addressees);
        }

        return read with
        {
            Speakers = speakers,
            Addressees = addressees,
            Correction = new StatementCorrection([.. corrections.Select(static correction => correction.Mark)], read.Speakers, read.Addressees),
        };
    }

    /// <summary>Of all corrections of a statement, in order of time, those that count: the last that names a speaker, and the last that names an addressee.</summary>
    public static List<(long Row, Correction Correction)> Counting(IReadOnlyList<(long Row, Correction Correction)> all)
    {
        var ofSpeaker = all.LastOrDefault(static found => ((Amendment.Speaker)found.Correction.What).Speakers is not null);
        var ofAddressee = all.LastOrDefault(static found => ((Amendment.Speaker)found.Correction.What).Addressees is not null);
        return [.. all.Where(found => found.Row == ofSpeaker.Row || found.Row == ofAddressee.Row)];
    }
}
