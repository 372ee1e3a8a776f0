package main

import (
	"bytes"

	appsv1 "k8s.io/api/apps/v1"
	"k8s.io/cli-runtime/pkg/printers"
	"k8s.io/kubernetes/pkg/apis/apps"
	conversion "k8s.io/kubernetes/pkg/apis/apps/v1"
	serverprinters "k8s.io/kubernetes/pkg/printers"
	"k8s.io/kubernetes/pkg/printers/internalversion"
)

// TableCase asks for the table of DaemonSets with their status.
type TableCase struct {
	Name       string             `json:"name"`
	DaemonSets []appsv1.DaemonSet `json:"daemonSets"`
}

// Table is what kubectl prints: with -o wide, with -A, and with both.
type Table struct {
	Plain          string `json:"plain"`
	Wide           string `json:"wide"`
	Namespaces     string `json:"namespaces"`
	WideNamespaces string `json:"wideNamespaces"`
}

func print(asked TableCase) (Table, error) {
	var table Table
	for _, view := range []struct {
		text    *string
		options printers.PrintOptions
	}{
		{&table.Plain, printers.PrintOptions{}},
		{&table.Wide, printers.PrintOptions{Wide: true}},
		{&table.Namespaces, printers.PrintOptions{WithNamespace: true}},
		{&table.WideNamespaces, printers.PrintOptions{Wide: true, WithNamespace: true}},
	} {
		text, err := printed(asked.DaemonSets, view.options)
		if err != nil {
			return table, err
		}
		*view.text = text
	}
	return table, nil
}

// printed does the API server's half, which fills all columns, and kubectl's, which shows some.
func printed(daemonSets []appsv1.DaemonSet, options printers.PrintOptions) (string, error) {
	list := &apps.DaemonSetList{Items: make([]apps.DaemonSet, len(daemonSets))}
	for i := range daemonSets {
		if err := conversion.Convert_v1_DaemonSet_To_apps_DaemonSet(daemonSets[i].DeepCopy(), &list.Items[i], nil); err != nil {
			return "", err
		}
	}
	generator := serverprinters.NewTableGenerator().With(internalversion.AddHandlers)
	table, err := generator.GenerateTable(list, serverprinters.GenerateOptions{Wide: true})
	if err != nil {
		return "", err
	}
	var text bytes.Buffer
	err = printers.NewTablePrinter(options).PrintObj(table, &text)
	return text.String(), err
}
