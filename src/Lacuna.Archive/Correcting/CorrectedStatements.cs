using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Correcting;

/// <summary>Lays the corrections of speakers and addressees that count upon the marks of a reading.</summary>
internal sealed class CorrectedStatements
{
    /// <summary>Corrected versions above which each is asked for when it comes: knowing them takes a millisecond for each question.</summary>
    private const int MostVersions = 5_000;

    private readonly SqlSession _session;
    private readonly Dictionary<long, Correction> _known = [];
    private readonly HashSet<long>? _versions;

    private CorrectedStatements(SqlSession session, HashSet<long>? versions) => (_session, _versions) = (session, versions);

    /// <summary>Those that count now, for one version.</summary>
    public static CorrectedStatements Of(SqlSession session) => new(session, versions: null);

    /// <summary>Those that count now, for many versions: of most it is then known without asking that there are none.</summary>
    public static CorrectedStatements OfMany(SqlSession session)
    {
        return new CorrectedStatements(session, session.Unchanged("corrected versions", () =>
            session.AllOnce($"SELECT DISTINCT version FROM corrected_statement LIMIT {MostVersions + 1}", static row => row.GetInt64(0), []).ToHashSet()) is { Count: <= MostVersions } few ? few : null);
    }

    /// <summary>The reading of a version with its corrections.</summary>
    public AnnotatedDocument Apply(long version, AnnotatedDocument read)
    {
        if (_versions?.Contains(version) == false || Of(version) is not { Count: > 0 } corrections)
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
