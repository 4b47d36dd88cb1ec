using System.Globalization;
using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Walks over a YAML document. The names of keys decide what a value is, and the keys around it whose it is, so that a setting is
/// found in every kind of file that uses these names.</summary>
internal sealed class FieldWalk(Report report)
{
    private static readonly string[] ArgumentEndings = ["extraargs", "extraargsarray", "customflags", "rawargs", "arg"];

    /// <summary>Reads the root of a document.</summary>
    public void Root(YamlNode root, Scope scope) => Walk(root, scope, "", isObject: true);

    private void Walk(YamlNode node, Scope scope, string path, bool isObject = false)
    {
        if (!report.Count(node.Place))
        {
            return;
        }

        switch (node)
        {
            case YamlMapping mapping:
                Mapping(mapping, scope, path, isObject);
                break;
            case YamlSequence sequence:
                Sequence(sequence, scope, path, isObject);
                break;
            case YamlScalar scalar:
                Scalar(scalar, scope);
                break;
        }
    }

    private void Mapping(YamlMapping mapping, Scope scope, string path, bool isObject)
    {
        if (mapping.Text("kind") is { Length: > 0 } kind && (isObject || KindOf.IsConfiguration(kind)))
        {
            var version = mapping.Text("apiVersion");
            if (version is not null || isObject)
            {
                var start = (mapping.Find("apiVersion") ?? mapping.Find("kind"))!.Place;
                var key = mapping.Entries.First(e => e.Key.Value == (version is null ? "kind" : "apiVersion")).Key.Place;
                report.Objects.Add(new ConfiguredObject(version ?? "", kind, (mapping.Find("metadata") as YamlMapping)?.Text("name"), start.Line, key.Line == start.Line ? key.Column : start.Column));
                path = "";
            }

            scope = scope.OfObject(version, kind);
        }

        if (Option(mapping) || Variable(mapping) || MetricLine.Read(mapping, report))
        {
            return;
        }

        if (ContainerField.RunsComponent(mapping))
        {
            Container(mapping, scope, path);
            return;
        }

        // A file that a machine gets: path and content in cloud-init and Cluster API, dest and content in Ansible.
        if ((mapping.Text("path") ?? mapping.Text("dest")) is { } file && Components.OfFile(file) is { } ofFile)
        {
            scope = scope with { Component = ofFile, IsOther = false };
        }

        foreach (var entry in mapping.Entries)
        {
            Entry(entry, scope, path.Length == 0 ? GateText.Shortened(entry.Key.Value) : path + "." + GateText.Shortened(entry.Key.Value));
        }
    }

    private void Entry(YamlEntry entry, Scope scope, string path)
    {
        var (key, value) = (entry.Key, entry.Value);
        var place = key.Place;
        if (key.Value == "kubectl.kubernetes.io/last-applied-configuration" || scope.IsSchema)
        {
            // The first repeats the object that it stands in.
            report.Understand(place);
            if (scope.IsSchema)
            {
                Walk(value, scope, path);
            }

            return;
        }

        report.Fields.Add(new ConfiguredField(path, value is YamlScalar { IsNull: false } text ? text.Value : null, scope.Kind, scope.Configures, place.Line, place.Column));
        var plain = Components.Plain(key.Value);
        if (key.Value.StartsWith("--", StringComparison.Ordinal) && key.Value.Length > 2)
        {
            // AKS Engine: kubeletConfig: {"--network-plugin": cni}
            ArgumentField.Flag(key, value, scope.Recipient, report);
        }
        else if (Components.TryOfBeginning(plain, "featuregates", out var component))
        {
            GateField.Read(key, value, component ?? scope.Component, scope, report);
        }
        else if (Components.TryOfBeginning(plain, "configextraargs", out component) && component is not null)
        {
            Walk(value, scope with { Component = component }, path);
        }
        else if (ArgumentRecipient(plain, scope) is { } recipient)
        {
            report.Understand(place);
            ArgumentField.Read(value, recipient, report);
        }
        else if (plain == "extraconfig" && value is YamlScalar { IsNull: false } option)
        {
            // minikube
            report.Understand(option.Place);
            Arguments.Flag("extra-config", place, option.Content(), scope.Recipient, report);
        }
        else if (plain is "containers" or "initcontainers" && value is YamlSequence containers)
        {
            Containers(containers, scope, path);
        }
        else if (plain is "tags" or "labels" && value is YamlMapping labels)
        {
            // They describe, and set nothing.
            foreach (var label in labels.Entries.TakeWhile(l => report.Count(l.Key.Place)))
            {
                report.Understand(label.Key.Place);
            }
        }
        else if (plain == "runtimeconfig" && value is YamlMapping apis)
        {
            // kind passes each entry to the API server: --runtime-config=api/alpha=true
            foreach (var api in apis.Entries.TakeWhile(a => report.Count(a.Key.Place)))
            {
                report.Flag("runtime-config", api.Key.Value + "=" + (api.Value as YamlScalar)?.Value, Components.ApiServer, api.Key.Place);
            }
        }
        else
        {
            Facts(plain, value, scope);
            var hasArguments = value is YamlMapping { } inner && inner.Find("extraArgs") is not null;
            var next = Components.OfVariable(key.Value) is { } ofVariable && key.Value.IndexOf('_') > 0 ? scope with { Component = ofVariable } : scope.OfKey(key.Value, hasArguments);
            Walk(value, next, path, isObject: plain == "items" && scope.Kind is { } kind && kind.EndsWith("List", StringComparison.Ordinal));
        }
    }

    private static Recipient? ArgumentRecipient(string plain, Scope scope)
    {
        foreach (var ending in ArgumentEndings)
        {
            if (Components.TryOfBeginning(plain, ending, out var component) && (ending != "arg" || component is not null))
            {
                return component is null ? scope.Recipient : new Recipient(component);
            }
        }

        return null;
    }

    private void Facts(string plain, YamlNode value, Scope scope)
    {
        if (value is not YamlScalar scalar)
        {
            return;
        }

        if (plain is "kubernetesversion" or "kubeversion" || (plain == "version" && scope.HasVersion))
        {
            report.StatedVersion(scalar.Value);
        }
        else if (plain == "image")
        {
            report.Image(scalar.Value);
        }
    }

    private void Containers(YamlSequence containers, Scope scope, string path)
    {
        for (var i = 0; i < containers.Items.Count; i++)
        {
            if (containers.Items[i] is not YamlMapping container || !report.Count(container.Place))
            {
                continue;
            }

            Container(container, scope, Item(path, container, i));
        }
    }

    private void Container(YamlMapping container, Scope scope, string path)
    {
        ContainerField.Read(container, scope.Recipient, report);
        var recipient = ContainerField.RecipientOf([], container.Text("image"), container.Text("name"));
        foreach (var entry in container.Entries)
        {
            var field = path + "." + GateText.Shortened(entry.Key.Value);
            if (ContainerField.IsCommand(entry.Key.Value))
            {
                report.Fields.Add(new ConfiguredField(field, (entry.Value as YamlScalar)?.Value, scope.Kind, null, entry.Key.Place.Line, entry.Key.Place.Column));
            }
            else
            {
                Entry(entry, scope with { Component = recipient.Name, IsOther = recipient.IsOther }, field);
            }
        }
    }

    private void Sequence(YamlSequence sequence, Scope scope, string path, bool areObjects)
    {
        // A command is a list of words, wherever it stands.
        if (sequence.Items.Count > 0 && sequence.Items.TrueForAll(i => i is YamlScalar) && sequence.Items.Exists(i => ((YamlScalar)i).Value.StartsWith("--", StringComparison.Ordinal)))
        {
            var words = new List<TextSource>();
            foreach (var item in sequence.Items.Cast<YamlScalar>())
            {
                if (!report.Count(item.Place))
                {
                    return;
                }

                words.Add(item.Content());
            }

            var recipient = ContainerField.RecipientOf(words, null, null);
            ContainerField.Words(words, recipient.Name is null ? scope.Recipient : recipient, report);
            return;
        }

        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            if (item is YamlMapping mapping && PatchField.Read(mapping) is { } patched)
            {
                Walk(patched, scope with { Component = scope.Component ?? scope.FileOf }, "");
                continue;
            }

            Walk(item, scope, Item(path, item, i), areObjects);
        }
    }

    private void Scalar(YamlScalar scalar, Scope scope)
    {
        if (scope.IsSchema)
        {
            report.Understand(scalar.Place);
            return;
        }

        var value = scalar.Value;
        var isDocument = value.IndexOf('\n') >= 0 || (value.Length > 1 && ((value[0] == '{' && value[1] != '{') || (value[0] == '[' && value[1] is '{' or ' ' or '"')));
        if (!Markers.MayHaveSettings(value, isDocument) && (isDocument || !Commands.IsCommand(value)))
        {
            return;
        }

        if (!isDocument)
        {
            Commands.Read(scalar.Content(), scope.Recipient, report);
        }
        else if (scope.Embedding < Limits.Embedding)
        {
            FileReader.Documents(scalar.Content(), scope with { Embedding = scope.Embedding + 1 }, report);
        }
        else
        {
            report.Problem(ProblemTexts.TooDeepInText, scalar.Place);
        }
    }

    /// <summary>Reads an option in a profile of minikube: Component, Key, Value.</summary>
    private bool Option(YamlMapping mapping)
    {
        if (mapping.Text("Component") is not { } component || mapping.Find("Key") is not YamlScalar key || mapping.Find("Value") is not YamlScalar value)
        {
            return false;
        }

        Arguments.Flag(key.Value, key.Place, value.Content(), new Recipient(Components.OfKey(component) ?? component, Components.OfKey(component) is null), report);
        return true;
    }

    /// <summary>Reads a variable of a container: name, value.</summary>
    private bool Variable(YamlMapping mapping)
    {
        if (mapping.Entries.Count != 2 || mapping.Text("name") is not { } name || mapping.Find("value") is not YamlScalar value
            || name.IndexOf('_') < 0 || Components.OfVariable(name) is not { } component || !Markers.MayHaveSettings(value.Value, false))
        {
            return false;
        }

        Commands.Read(value.Content(), new Recipient(component), report);
        return true;
    }

    /// <summary>Returns the path of an item: by its name, which stays when items are added before it, or else by its number.</summary>
    private static string Item(string path, YamlNode item, int index)
        => path + "[" + (item is YamlMapping mapping && mapping.Text("name") is { } name && GateText.IsName(name) ? name : index.ToString(CultureInfo.InvariantCulture)) + "]";
}
