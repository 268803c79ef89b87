using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Lacuna.Web.Tests.Api;

/// <summary>A client that NSwag writes from a description, compiled and ready to ask.</summary>
internal sealed class GeneratedClient
{
    private readonly object _client;

    private GeneratedClient(object client) => _client = client;

    /// <summary>Writes and compiles a client of <paramref name="description"/> that asks through <paramref name="http"/>. Fails when it does not compile.</summary>
    public static async Task<GeneratedClient> MakeAsync(string description, HttpClient http)
    {
        var document = await OpenApiDocument.FromJsonAsync(description, TestContext.Current.CancellationToken);
        var settings = new CSharpClientGeneratorSettings { ClassName = "LacunaClient", UseBaseUrl = false };
        settings.CSharpGeneratorSettings.Namespace = "Generated";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        var code = new CSharpClientGenerator(document, settings).GenerateFile();

        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        var compiled = CSharpCompilation.Create(
            "GeneratedClient", [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var bytes = new MemoryStream();
        var result = compiled.Emit(bytes, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        bytes.Position = 0;
        var type = new AssemblyLoadContext("generated client", isCollectible: true).LoadFromStream(bytes).GetType("Generated.LacunaClient", throwOnError: true)!;
        return new GeneratedClient(Activator.CreateInstance(type, http)!);
    }

    /// <summary>Asks one operation by its name; parameters that are not given are left out.</summary>
    public async Task<object> AskAsync(string operation, IReadOnlyDictionary<string, object> given)
    {
        var method = _client.GetType().GetMethods().Single(one => one.Name == operation && one.GetParameters().LastOrDefault()?.ParameterType == typeof(CancellationToken));
        var arguments = method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? TestContext.Current.CancellationToken : given.GetValueOrDefault(parameter.Name!)).ToArray();
        var task = (Task)method.Invoke(_client, arguments)!;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task)!;
    }

    /// <summary>What stands at a path of properties, which must all be typed: <c>Finding.Counts.Documents</c>.</summary>
    public static object? Read(object answer, string path)
    {
        object? at = answer;
        foreach (var name in path.Split('.'))
        {
            var property = at!.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance);
            Assert.True(property is not null, $"{at.GetType().Name} has no {name}");
            at = property!.GetValue(at);
        }

        return at;
    }
}
