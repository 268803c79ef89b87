using System.Globalization;
using Lacuna.Archive;
using Lacuna.Findings.Asking;
using Lacuna.Reporting;
using Lacuna.Web.Asking;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lacuna.Web.Api;

/// <summary>A question as a program put it, its parameters checked against what the operation takes.</summary>
internal sealed class ApiAsked
{
    private readonly ApiOperation _operation;

    /// <summary>Checks the address.</summary>
    /// <exception cref="QuestionException">A parameter is not known, missing, given twice or holds what it cannot.</exception>
    public ApiAsked(HttpContext context, ApiOperation operation)
    {
        (Context, _operation) = (context, operation);
        foreach (var (name, values) in context.Request.Query)
        {
            var known = operation.Parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw new QuestionException($"there is no parameter '{name}' here; {(operation.Parameters.IsEmpty ? "leave it out" : $"there are {string.Join(", ", operation.Parameters.Select(parameter => parameter.Name))}")}");
            if (values.Count > 1)
            {
                throw new QuestionException($"'{name}' is given more than once; give it once");
            }

            if (values.ToString().Length > ApiParameter.MostLength)
            {
                throw new QuestionException(string.Create(CultureInfo.InvariantCulture, $"'{name}' is longer than {ApiParameter.MostLength} characters; ask more briefly"));
            }

            if (!known.Choices.IsEmpty && Text(name) is { } value && !known.Choices.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                throw new QuestionException($"{name} '{value}' is not known; there are {string.Join(", ", known.Choices)}");
            }
        }

        if (operation.Parameters.FirstOrDefault(parameter => parameter.IsRequired && Text(parameter.Name) is null) is { } missing)
        {
            throw new QuestionException($"'{missing.Name}' is missing: {missing.Description}");
        }
    }

    /// <summary>The request.</summary>
    public HttpContext Context { get; }

    /// <summary>Stops the work when the program leaves.</summary>
    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>The record.</summary>
    public OpenRecord Record => Context.RequestServices.GetRequiredService<OpenRecord>();

    /// <summary>The archive.</summary>
    public IArchive Archive => Record.Archive;

    /// <summary>Answers that are shared with the assistants.</summary>
    public RecordQuestions Questions => Context.RequestServices.GetRequiredService<RecordQuestions>();

    /// <summary>What is written into findings.</summary>
    public RunFacts Run => Context.RequestServices.GetRequiredService<RunFacts>();

    /// <summary>The part of a list that is asked for.</summary>
    public ApiPage Page => new(Number("limit"), Number("offset"));

    /// <summary>A parameter; null when it is not given or empty.</summary>
    public string? Text(string name) => Context.Request.Query[name].ToString() is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : null;

    /// <summary>A parameter that must be given.</summary>
    public string Needed(string name) => Text(name) ?? throw new QuestionException($"'{name}' is missing");

    /// <summary>Words parted by commas.</summary>
    public string[] List(string name) => (Text(name) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>True when the parameter says so.</summary>
    /// <exception cref="QuestionException">It is neither true nor false.</exception>
    public bool Flag(string name) => Text(name) switch
    {
        null => false,
        { } given when bool.TryParse(given, out var value) => value,
        { } given => throw new QuestionException($"{name} '{given}' is neither true nor false"),
    };

    /// <summary>A number, or what it is when it is not given.</summary>
    /// <exception cref="QuestionException">It is no number, or too small or large.</exception>
    public int Number(string name)
    {
        var parameter = _operation.Parameters.First(known => known.Name == name);
        var (least, most) = parameter.Range;
        return Text(name) switch
        {
            null => parameter.Default ?? least,
            { } given when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
            { } given => throw new QuestionException(string.Create(CultureInfo.InvariantCulture, $"{name} '{given}' is no number from {least} to {most}")),
        };
    }
}
