using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Findings.Asking;

namespace Lacuna.Cli.Correcting;

/// <summary>Actors as a person gives them: names or ids, parted by commas; <c>none</c>; <c>person:ann-smith=Ann Smith</c> for one whom nobody knows yet.</summary>
internal static class ActorSyntax
{
    /// <summary>The actors; null when the option was not given.</summary>
    /// <exception cref="QuestionException">One of them is not known.</exception>
    public static async Task<ImmutableArray<Actor>?> ReadAsync(string option, string? given, IArchive archive, CancellationToken cancellation)
    {
        if (given is null)
        {
            return null;
        }

        if (string.Equals(given.Trim(), "none", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var holdings = await archive.SourcesAsync(cancellation);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var name in given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            actors.Add(New(option, name) ?? (await ActorChoice.OfSpeakerAsync(option, name, archive, holdings, cancellation)).Actor);
        }

        return actors.Count > 0 ? actors.ToImmutable() : throw new UserException(ExitCode.BadUse, $"{option} is empty; name who it was, or none");
    }

    private static Actor? New(string option, string given)
    {
        if (given.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var equals))
        {
            return null;
        }

        var (id, name) = (given[..equals].Trim(), given[(equals + 1)..].Trim());
        ActorKind? kind = id.Split(':') switch
        {
            ["person", { Length: > 0 }] => ActorKind.Person,
            ["org", { Length: > 0 }] => ActorKind.Organisation,
            ["group", { Length: > 0 }] => ActorKind.Group,
            _ => null,
        };
        return kind is { } known && name.Length > 0
            ? new Actor(id, name, known)
            : throw new UserException(ExitCode.BadUse, $"{option} '{given}' is no new actor; write person:ann-smith=Ann Smith, or org: or group: for a body or a group");
    }
}
